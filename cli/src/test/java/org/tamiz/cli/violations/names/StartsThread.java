package org.tamiz.cli.violations.names;

/** Makes a thread. */
final class StartsThread {
    private StartsThread() {}

    static Thread thread(Runnable work) {
        return new Thread(work);
    }
}
