package dev.kept.jira.page;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeStore;
import dev.kept.jira.mail.ReachedContacts;
import dev.kept.web.panel.PanelContent.ToldContacts;
import java.time.LocalDate;
import java.util.List;

/** The requester's contacts as the panel tells of them: how many would hear of a step, and how many heard of what. */
public final class PanelContacts {

    private final ReachedContacts reached;
    private final NoticeStore notices;

    public PanelContacts(ReachedContacts reached, NoticeStore notices) {
        this.reached = reached;
        this.notices = notices;
    }

    /** How many there are beside the person who would write to them. */
    int beside(String requester, String writer) {
        return reached.beside(requester, writer);
    }

    /** What they were told without being asked, the first first. */
    List<ToldContacts> told(Commitment commitment) {
        return notices.told(commitment.id()).stream()
                .map(one ->
                        new ToldContacts(one.kind(), one.contacts(), LocalDate.ofInstant(one.at(), commitment.zone())))
                .toList();
    }
}
