// Tests of ModelFiles.
