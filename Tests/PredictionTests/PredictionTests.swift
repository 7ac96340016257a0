// Tests of Prediction.
