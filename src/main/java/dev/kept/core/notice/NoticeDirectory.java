package dev.kept.core.notice;

import dev.kept.core.consent.Contacts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Rhythm;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom mail reaches for which business function, as it is in this round. */
final class NoticeDirectory {

    private final List<BusinessFunction> functions;
    private final Contacts contacts;
    private final Map<String, Listed> readers = new LinkedHashMap<>();

    private NoticeDirectory(List<BusinessFunction> functions, Contacts contacts) {
        this.functions = functions;
        this.contacts = contacts;
    }

    /**
     * One reader, and when mail comes where that reader chose nothing.
     *
     * @param rhythm the most frequent of the functions that this is a contact of
     * @param zone where days and mornings begin: that of the first of these functions
     */
    record Listed(NoticeReader reader, Rhythm rhythm, ZoneId zone) {
        Listed also(Rhythm other) {
            return new Listed(reader, other.compareTo(rhythm) < 0 ? other : rhythm, zone);
        }
    }

    /** @param house the zone of functions that have none of their own */
    static NoticeDirectory of(List<BusinessFunction> functions, Contacts contacts, ZoneId house) {
        NoticeDirectory directory = new NoticeDirectory(functions, contacts);
        for (BusinessFunction function : functions) {
            ZoneId zone = function.zone() == null ? house : function.zone();
            for (NoticeReader reader : directory.reached(function)) {
                directory.readers.merge(
                        reader.id(),
                        new Listed(reader, function.rhythm(), zone),
                        (first, other) -> first.also(other.rhythm()));
            }
        }
        return directory;
    }

    /** The reader of that id; empty when it is nobody's, or nobody's any more. */
    Optional<Listed> find(String id) {
        return Optional.ofNullable(readers.get(id));
    }

    Optional<BusinessFunction> function(String requester) {
        return functions.stream().filter(one -> one.named(requester)).findFirst();
    }

    /** Those who read of promises to this requester; nobody twice. */
    List<NoticeReader> of(String requester) {
        return function(requester).map(this::reached).orElse(List.of());
    }

    private List<NoticeReader> reached(BusinessFunction function) {
        Map<String, NoticeReader> reached = new LinkedHashMap<>();
        for (String contact : function.contacts()) {
            contacts.address(contact)
                    .map(address -> new NoticeReader(contact, address))
                    .ifPresent(reader -> reached.putIfAbsent(reader.id(), reader));
        }
        return new ArrayList<>(reached.values());
    }
}
