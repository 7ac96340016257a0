// ArrayFormats
