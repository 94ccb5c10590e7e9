package dev.kept.jira.mail;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.consent.Contacts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.Commitment;
import java.util.List;

/** Those contacts of a requester whom mail reaches. */
public final class ReachedContacts {

    private final FunctionStore functions;
    private final Contacts contacts;
    private final CommitmentBook book;

    public ReachedContacts(FunctionStore functions, Contacts contacts, CommitmentBook book) {
        this.functions = functions;
        this.contacts = contacts;
        this.book = book;
    }

    /** Of that event: whoever wrote it is told nothing new by it, and speaks for the other side here. */
    List<String> of(Commitment commitment, int event) {
        return reached(commitment.requester()).stream()
                .filter(contact -> !book.wrote(commitment.id(), event, contacts.actor(contact)))
                .toList();
    }

    /** How many of them there are beside the person who would write to them. */
    public int beside(String requester, String writer) {
        return (int) reached(requester).stream()
                .filter(contact -> !contacts.actor(contact).equals(writer))
                .count();
    }

    private List<String> reached(String requester) {
        return functions.find(requester).map(BusinessFunction::contacts).orElse(List.of()).stream()
                .filter(contact -> contacts.address(contact).isPresent())
                .toList();
    }
}
