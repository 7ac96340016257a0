// Checksums of tensors that torchvision made; made by Scripts/reference/images.py.

let imagenetReference: [ReferenceTensor] = [
  .init(90, 70, 3, 48, 0x8fcb0c3e, first: 0.31381115317344666, last: 1.3676689863204956),
  .init(70, 90, 3, 48, 0x2b9966b7, first: -0.4739275872707367, last: 0.23477131128311157),
  .init(64, 64, 1, 56, 0xc2647672, first: -0.3026800751686096, last: 1.0365142822265625),
  .init(20, 300, 3, 31, 0x18291506, first: -1.1075435876846313, last: 0.04305018484592438),
  .init(12, 9, 3, 24, 0xe5a2e216, first: 0.2624368965625763, last: -0.9504138827323914),
]

let sharedReference: [ReferenceFile] = [
  .init(
    "cat.jpg", 480, 360, 3,
    middle: [196, 187, 170], sum: 60033953,
    pixels: 0xaead0403, gray: 0x8a267eb6,
    bilinear: 0x724ef6d7,
    bicubic: 0x0c7e159a,
    imagenet: 0x074d860a),
  .init(
    "dog.jpg", 768, 576, 3,
    middle: [119, 6, 10], sum: 169954419,
    pixels: 0x5f07ed46, gray: 0x863c3d2e,
    bilinear: 0x4681a6e3,
    bicubic: 0x4e19191a,
    imagenet: 0xc1c1e7f0),
  .init(
    "dog2.jpg", 640, 426, 3,
    middle: [213, 197, 184], sum: 125405313,
    pixels: 0x7d43a9ff, gray: 0xbfb30795,
    bilinear: 0x3395246f,
    bicubic: 0xf7ebdcf2,
    imagenet: 0xa7526b5d),
  .init(
    "fashion-mnist-sprite.png", 840, 840, 3,
    middle: [0, 0, 0], sum: 152397057,
    pixels: 0x29f75c27, gray: 0x1d9b4207,
    bilinear: 0x709845bb,
    bicubic: 0x826a69ec,
    imagenet: 0x95879b4e),
]
