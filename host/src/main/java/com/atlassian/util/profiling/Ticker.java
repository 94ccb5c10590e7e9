package com.atlassian.util.profiling;

/** Stand-in: a running measurement of Active Objects; nothing is measured here. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
