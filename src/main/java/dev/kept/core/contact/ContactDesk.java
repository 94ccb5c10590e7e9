package dev.kept.core.contact;

import dev.kept.core.Answer;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.ShownRequest;
import dev.kept.core.request.TypedRequest;

/**
 * Takes what the contacts of business functions ask projects for. Whoever is no contact of a function is told nothing of what it
 * asks for, and asks for nothing in its name.
 */
public interface ContactDesk {

    /** What the reader can ask for, and what became of what was asked. */
    RequestDesk desk(ContactReader reader);

    /** Takes a request, once however often it is sent. */
    Answer<ShownRequest> ask(ContactReader reader, TypedRequest typed);

    /** Takes back a request that nobody has taken up yet. */
    Answer<ShownRequest> takeBack(ContactReader reader, String id);
}
