package dev.kept.core.consent;

/** Sends mail by the host's own queue: handing it over returns at once, and what fails later is the queue's matter. */
@FunctionalInterface
public interface Post {

    /** Whether the queue took the mail; {@code false} where the host gives no queue, and then nothing was sent. */
    boolean send(Mail mail);
}
