package dev.kept.core.notice;

import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Under one lock; passes the same contract tests as the database. */
public final class InMemoryNoticeStore implements NoticeStore {

    private static final class Noted {
        private Notice notice;
        private NoticeMail mail;
        private Instant passed;

        private boolean waits() {
            return mail == null && passed == null;
        }

        private Instant over() {
            return mail == null ? passed : mail.at();
        }
    }

    private final Map<String, Noted> notices = new LinkedHashMap<>();
    private final List<NoticeMail> mails = new ArrayList<>();
    private NoticePosition position;

    @Override
    public synchronized Optional<NoticePosition> position() {
        return Optional.ofNullable(position);
    }

    @Override
    public synchronized void keep(NoticePosition now) {
        position = now;
    }

    @Override
    public synchronized void add(Collection<Notice> more) {
        for (Notice notice : more) {
            Noted noted = notices.computeIfAbsent(notice.key(), key -> new Noted());
            if (noted.notice == null || noted.waits() && notice.ripe().isBefore(noted.notice.ripe())) {
                Notice first = noted.notice == null ? notice : noted.notice;
                noted.notice = new Notice(
                        first.key(), first.commitment(), first.kind(), first.event(), first.reader(), notice.ripe());
            }
        }
    }

    @Override
    public synchronized List<String> readers(Instant now) {
        return ripe(now).map(Notice::reader).distinct().toList();
    }

    private java.util.stream.Stream<Notice> ripe(Instant now) {
        return notices.values().stream()
                .filter(Noted::waits)
                .map(one -> one.notice)
                .filter(one -> !one.ripe().isAfter(now));
    }

    @Override
    public synchronized List<Notice> waiting(String reader, Instant now) {
        return ripe(now).filter(one -> one.reader().equals(reader)).limit(MOST).toList();
    }

    @Override
    public synchronized void drop(Collection<Notice> some) {
        some.forEach(one -> notices.values()
                .removeIf(noted -> noted.waits() && noted.notice.key().equals(one.key())));
    }

    @Override
    public synchronized void passOver(Collection<Notice> some, Instant at) {
        some.stream()
                .map(one -> notices.get(one.key()))
                .filter(one -> one != null && one.waits())
                .forEach(one -> one.passed = at);
    }

    @Override
    public synchronized List<NoticeMail> mails(String reader) {
        return mails.stream().filter(one -> one.reader().equals(reader)).toList();
    }

    @Override
    public synchronized boolean claim(NoticeMail mail, Collection<Notice> some) {
        boolean taken =
                mails.stream().anyMatch(one -> one.reader().equals(mail.reader()) && one.number() == mail.number());
        boolean gone = some.stream()
                .anyMatch(one -> !notices.containsKey(one.key())
                        || !notices.get(one.key()).waits());
        if (taken || gone) {
            return false;
        }
        mails.add(mail);
        some.forEach(one -> notices.get(one.key()).mail = mail);
        return true;
    }

    @Override
    public synchronized void giveBack(NoticeMail mail) {
        mails.removeIf(one -> one.reader().equals(mail.reader()) && one.number() == mail.number());
        notices.values().stream()
                .filter(one -> one.mail != null
                        && one.mail.reader().equals(mail.reader())
                        && one.mail.number() == mail.number())
                .forEach(one -> one.mail = null);
    }

    @Override
    public synchronized List<NoticeTelling> told(CommitmentId commitment) {
        Map<NoticeKind, NoticeTelling> told = new EnumMap<>(NoticeKind.class);
        notices.values().stream()
                .filter(one -> one.mail != null && one.notice.commitment().equals(commitment))
                .map(one -> new NoticeTelling(one.notice.kind(), 1, one.mail.at()))
                .forEach(one -> told.merge(one.kind(), one, NoticeTelling::and));
        return told.values().stream()
                .sorted(Comparator.comparing(NoticeTelling::at).thenComparing(NoticeTelling::kind))
                .toList();
    }

    @Override
    public synchronized void forget(Instant before) {
        notices.values()
                .removeIf(one -> one.waits()
                        ? one.notice.ripe().isBefore(before)
                        : one.over().isBefore(before));
        mails.removeIf(one -> one.at().isBefore(before));
    }
}
