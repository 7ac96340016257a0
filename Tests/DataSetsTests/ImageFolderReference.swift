// Written by Samples/image_folder.py.

/// What torchvision's ImageFolder makes of a folder with these files.
enum ImageFolderReference {
  static let files = [
    "b/2.png",
    "b/10.png",
    "b/Z.PNG",
    "b/a.jpeg",
    "b/deep/1.png",
    "b/deep-er/3.png",
    "b/deep/er/4.png",
    "Zebra/1.jpg",
    "ä/1.png",
    "10/x.png",
    "9/x.png",
    "9/notes.txt",
    "loose.png",
    "b.c/1.png",
  ]
  static let classes = ["10", "9", "Zebra", "b", "b.c", "ä"]
  static let samples: [(path: String, label: Int)] = [
    ("10/x.png", 0),
    ("9/x.png", 1),
    ("Zebra/1.jpg", 2),
    ("b/10.png", 3),
    ("b/2.png", 3),
    ("b/Z.PNG", 3),
    ("b/a.jpeg", 3),
    ("b/deep/1.png", 3),
    ("b/deep-er/3.png", 3),
    ("b/deep/er/4.png", 3),
    ("b.c/1.png", 4),
    ("ä/1.png", 5),
  ]
}
