// Gives the precompiled header of ui/ a target of its own: one with Qt Widgets and nothing else, so
// that every target under ui/ can share it.
