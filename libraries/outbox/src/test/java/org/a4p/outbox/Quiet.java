package org.a4p.outbox;

/** Watches and says nothing. */
class Quiet implements RelayWatch {

    @Override
    public void acknowledged(int events) {}

    @Override
    public void failed(Throwable failure) {}
}
