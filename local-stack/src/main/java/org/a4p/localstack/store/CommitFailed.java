package org.a4p.localstack.store;

/** The file could not take the changes, for example because the disk is full; what was not committed is gone. */
final class CommitFailed extends RuntimeException {

    private final long version;

    CommitFailed(long version, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.version = version;
    }

    /** The version that was to be written; a file that has it after all took the changes before it failed. */
    long version() {
        return version;
    }
}
