package dev.kept.jira.mail;

import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.consent.Contacts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.Commitment;
import java.util.List;
import java.util.Optional;

/** Those contacts of a requester whom mail reaches. */
public final class ReachedContacts {

    private final FunctionStore functions;
    private final Contacts contacts;
    private final CommitmentBook book;
    private final Capabilities capabilities;

    /** @param capabilities tell whether anything is asked or told by mail at all */
    public ReachedContacts(FunctionStore functions, Contacts contacts, CommitmentBook book, Capabilities capabilities) {
        this.functions = functions;
        this.contacts = contacts;
        this.book = book;
        this.capabilities = capabilities;
    }

    /** Why mail reaches nobody; empty where it can. */
    Optional<Refusal> off() {
        return capabilities.refusal(Capability.ANSWERS_BY_LINK);
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
        if (!capabilities.on(Capability.ANSWERS_BY_LINK)) {
            return List.of();
        }
        return functions.find(requester).map(BusinessFunction::contacts).orElse(List.of()).stream()
                .filter(contact -> contacts.address(contact).isPresent())
                .toList();
    }
}
