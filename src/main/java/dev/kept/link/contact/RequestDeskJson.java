package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.RequestDesk.RequestPlace;
import dev.kept.core.request.ShownRequest;
import dev.kept.link.Json;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contact can ask for, and what became of what was asked; {@link RequestDesk} says what its members mean.
 *
 * @param places the projects that accept requests from the reader's functions
 * @param requests those of the reader's functions
 */
public record RequestDeskJson(List<RequestPlaceJson> places, List<ShownRequestJson> requests) {

    public RequestDeskJson {
        places = List.copyOf(Json.there("places", places));
        requests = List.copyOf(Json.there("requests", requests));
    }

    static RequestDeskJson of(RequestDesk desk) {
        return new RequestDeskJson(
                desk.places().stream()
                        .map(place -> new RequestPlaceJson(place.function(), place.project(), place.name()))
                        .toList(),
                desk.requests().stream().map(ShownRequestJson::of).toList());
    }

    RequestDesk desk() {
        return new RequestDesk(
                places.stream()
                        .map(place -> new RequestPlace(place.function, place.project, place.name))
                        .toList(),
                requests.stream().map(ShownRequestJson::request).toList());
    }

    /** A project that accepts requests. */
    public record RequestPlaceJson(String function, String project, String name) {

        public RequestPlaceJson {
            Json.there("function", function);
            Json.there("project", project);
            Json.there("name", name);
        }
    }

    /** A request; {@link ShownRequest} says what its members mean. */
    public record ShownRequestJson(
            String id,
            String function,
            String project,
            String need,
            @Nullable String reason,
            LocalDate day,
            String state,
            @Nullable String words,
            boolean open) {

        public ShownRequestJson {
            Json.there("id", id);
            Json.there("function", function);
            Json.there("project", project);
            Json.there("need", need);
            Json.there("day", day);
            Json.there("state", state);
        }

        public static ShownRequestJson of(ShownRequest one) {
            return new ShownRequestJson(
                    one.id(),
                    one.function(),
                    one.project(),
                    one.need(),
                    one.reason(),
                    one.day(),
                    one.state(),
                    one.words(),
                    one.open());
        }

        ShownRequest request() {
            return new ShownRequest(id, function, project, need, reason, day, state, words, open);
        }
    }
}
