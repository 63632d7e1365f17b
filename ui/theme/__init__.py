"""The look of the program: colours by meaning, sizes, typeface and icons, each in one place."""
