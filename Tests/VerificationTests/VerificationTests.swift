// Tests of Verification.
