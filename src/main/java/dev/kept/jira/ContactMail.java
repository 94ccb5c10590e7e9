package dev.kept.jira;

import dev.kept.core.consent.AnswerDesk.AskedAbout;
import dev.kept.core.consent.AnswerPlace;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Post;
import dev.kept.web.ConsentLetter;

/** Brings a contact its link by mail. */
public final class ContactMail {

    private final Contacts contacts;
    private final AnswerPlace place;
    private final ConsentLetter letter;
    private final Post post;

    public ContactMail(Contacts contacts, AnswerPlace place, ConsentLetter letter, Post post) {
        this.contacts = contacts;
        this.place = place;
        this.letter = letter;
        this.post = post;
    }

    boolean reaches(String contact) {
        return contacts.address(contact).isPresent();
    }

    /** Sends it, to a contact that mail reaches. */
    void send(String contact, AskedAbout about, String token) {
        String address = contacts.address(contact).orElseThrow();
        post.send(letter.to(address, about, place.url(token).orElseThrow()));
    }
}
