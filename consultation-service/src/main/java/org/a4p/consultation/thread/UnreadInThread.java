package org.a4p.consultation.thread;

/** Count of what is new for the officer at hand, which a feature that knows of reading answers; 0 if nobody is signed in. */
public interface UnreadInThread {

    int unread(ThematicThread thread);

    /** The same of those up to this number. */
    int unread(ThematicThread thread, int upTo);
}
