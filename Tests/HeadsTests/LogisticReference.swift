// Written by Samples/make_reference.py with scikit-learn 1.9.1.

struct LogisticReference: Sendable {
  var name: String
  var decay: Double
  var isStandardized: Bool
  var accuracy: Double
  var weights: [Double]
  var biases: [Double]
}

let logisticReferences = [
  LogisticReference(
    name: "C = 1", decay: 0.016666666666666666, isStandardized: false, accuracy: 0.58333333333333337,
    weights: [
      0.7496834, 0.03998862, -0.04498686, 0.06344737, -0.04424462,
      -0.6278962, 0.11756, 0.02695446, -0.05473278, 0.0687798,
      -0.1217872, -0.1575486, 0.0180324, -0.008714587, -0.02453518,
    ],
    biases: [-0.1196531, -0.02897571, 0.1486289]),
  LogisticReference(
    name: "C = 100", decay: 0.00016666666666666666, isStandardized: false, accuracy: 0.58333333333333337,
    weights: [
      0.8426812, 0.03755177, -0.04676724, 0.06560807, -0.04681292,
      -0.7114778, 0.1204288, 0.0289442, -0.0560682, 0.07074035,
      -0.1312034, -0.1579806, 0.01782304, -0.009539861, -0.02392743,
    ],
    biases: [-0.153969, -0.01686451, 0.1708335]),
  LogisticReference(
    name: "standardised", decay: 0.016666666666666666, isStandardized: true, accuracy: 0.59999999999999998,
    weights: [
      0.7735868, 0.03666617, -0.04031252, 0.04766296, -0.03228079,
      -0.6421043, 0.1115546, 0.02194524, -0.03666573, 0.05333517,
      -0.1314824, -0.1482207, 0.01836728, -0.01099722, -0.02105438,
    ],
    biases: [-0.1291655, -0.01646997, 0.1456355]),
]
