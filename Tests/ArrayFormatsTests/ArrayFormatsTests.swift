// Tests of ArrayFormats.
