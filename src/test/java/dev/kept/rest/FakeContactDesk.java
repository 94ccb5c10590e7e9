package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactDesk;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.RequestDesk.RequestPlace;
import dev.kept.core.request.ShownRequest;
import dev.kept.core.request.TypedRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reader {@code sales} speaks for Sales, which can ask the shop; nobody else speaks for anybody. */
final class FakeContactDesk implements ContactDesk {

    static final ShownRequest REQUEST = new ShownRequest(
            "request-1",
            "Sales",
            "Shop",
            "Prices in francs",
            "For the fair",
            LocalDate.of(2026, 12, 18),
            "Waiting for an answer for 3 days.",
            null,
            true);

    static final RequestDesk DESK =
            new RequestDesk(List.of(new RequestPlace("Sales", "SHOP", "Shop")), List.of(REQUEST));

    /** What was asked for and taken back, as text. */
    final List<String> taken = new ArrayList<>();

    @Override
    public RequestDesk desk(ContactReader reader) {
        return reader.userName().equals("sales") ? DESK : RequestDesk.NONE;
    }

    @Override
    public Answer<ShownRequest> ask(ContactReader reader, TypedRequest typed) {
        if (!reader.userName().equals("sales")) {
            return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.requests.error.nowhere"));
        }
        taken.add(typed.toString());
        return Answer.of(REQUEST);
    }

    @Override
    public Answer<ShownRequest> takeBack(ContactReader reader, String id) {
        if (!reader.userName().equals("sales") || !id.equals(REQUEST.id())) {
            return Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.requests.error.none"));
        }
        taken.add("back " + id);
        return Answer.of(REQUEST);
    }
}
