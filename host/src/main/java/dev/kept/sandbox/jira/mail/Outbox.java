package dev.kept.sandbox.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.jira.state.Disk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where mail ends that in the product would go to a mail server. Kept in the database, so that it is there after a restart
 * and every node shows the same. Safe for use by several threads.
 */
public final class Outbox {
    private static final String KIND = "mail";
    private static final Pattern ADDRESS = Pattern.compile("(.*<)?\\s*[^\\s@<>]+@[^\\s@<>]+\\s*>?");

    private final Documents documents;
    private final Clock clock;

    /** Keeps mail in those documents. */
    public Outbox(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Takes a mail.
     *
     * @throws MailException when a mail server would refuse it
     */
    void deliver(Email email) throws MailException {
        check("To", email.getTo());
        check("Cc", email.getCc());
        check("Bcc", email.getBcc());
        if (email.getSubject() == null || email.getSubject().matches("(?s).*[\\r\\n].*")) {
            throw new MailException("a subject is one line: " + email.getSubject());
        }
        String id = UUID.randomUUID().toString();
        documents.put(KIND, id, Disk.write(SentMail.of(id, email, clock.instant())));
    }

    private static void check(String field, @Nullable String addresses) throws MailException {
        if (addresses == null) {
            return;
        }
        for (String address : addresses.split("[,;]")) {
            if (!ADDRESS.matcher(address.strip()).matches()) {
                throw new MailException(field + " is no list of mail addresses: " + addresses);
            }
        }
    }

    /** All mail, newest first. */
    List<SentMail> mails() {
        List<SentMail> mails = new ArrayList<>();
        documents.each(KIND, (id, json) -> mails.add(read(json)));
        Collections.reverse(mails);
        return mails;
    }

    void clear() {
        mails().forEach(mail -> documents.delete(KIND, mail.id()));
    }

    private static SentMail read(String json) {
        try {
            return Disk.JSON.readValue(json, SentMail.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored mail is damaged", e);
        }
    }
}
