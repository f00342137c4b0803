"""The classroom: one question on the screen at a time, in large type, led by the keyboard."""
