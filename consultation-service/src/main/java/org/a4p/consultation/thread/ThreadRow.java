package org.a4p.consultation.thread;

/**
 * Row of a list of threads.
 *
 * @param unread how many contributions are new for the officer at hand
 */
record ThreadRow(ThematicThread thread, int unread) {}
