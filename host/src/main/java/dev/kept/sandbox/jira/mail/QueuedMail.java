package dev.kept.sandbox.jira.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mail queue: in the memory of one node and outside every transaction, as in the product, so what was put into it goes
 * out even when the caller rolls back. It is sent at once by a thread of its own and not once a minute.
 */
public final class QueuedMail implements MailQueue, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueuedMail.class);

    private final Outbox outbox;
    private final Clock clock;
    private final Queue<MailQueueItem> waiting = new PriorityBlockingQueue<>();
    private final Queue<MailQueueItem> failed = new PriorityBlockingQueue<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Timestamp started;
    private volatile @Nullable MailQueueItem current;

    /** Sends into that outbox. */
    public QueuedMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void addItem(MailQueueItem item) {
        waiting.add(item);
        sender.execute(this::drain);
    }

    /** Answers when everything that waited has been sent or has failed. */
    @Override
    public void sendBuffer() {
        CompletableFuture.runAsync(this::drain, sender).join();
    }

    private void drain() {
        started = new Timestamp(clock.millis());
        for (MailQueueItem item = waiting.poll(); item != null; item = waiting.poll()) {
            current = item;
            try {
                send(item);
            } catch (MailException e) {
                LOG.error("The mail '{}' was not sent", item.getSubject(), e);
                failed.add(item);
            }
        }
        current = null;
        started = null;
    }

    /** A single mail goes into the outbox; an item of a plugin's own knows itself how to send. */
    private void send(MailQueueItem item) throws MailException {
        if (item instanceof SingleMailQueueItem single) {
            outbox.deliver(single.getEmail());
        } else {
            item.send();
        }
    }

    /** All mail that was sent, newest first; what still waits is sent before. */
    public List<SentMail> sent() {
        sendBuffer();
        return outbox.mails();
    }

    /** Forgets all mail that was sent. */
    public void forgetSent() {
        outbox.clear();
    }

    @Override
    public int size() {
        return waiting.size();
    }

    @Override
    public int errorSize() {
        return failed.size();
    }

    @Override
    public void addErrorItem(MailQueueItem item) {
        failed.add(item);
    }

    @Override
    public Queue<MailQueueItem> getQueue() {
        return waiting;
    }

    @Override
    public Queue<MailQueueItem> getErrorQueue() {
        return failed;
    }

    @Override
    public boolean isSending() {
        return started != null;
    }

    @Override
    @Nullable
    public Timestamp getSendingStarted() {
        return started;
    }

    @Override
    public void emptyErrorQueue() {
        failed.clear();
    }

    @Override
    public void resendErrorQueue() {
        waiting.addAll(failed);
        failed.clear();
        sender.execute(this::drain);
    }

    @Override
    @Nullable
    public MailQueueItem getItemBeingSent() {
        return current;
    }

    @Override
    public void unstickQueue() {
        started = null;
    }

    @Override
    public void close() {
        sendBuffer();
        sender.shutdown();
    }
}
