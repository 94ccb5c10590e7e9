package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.spaces.Space;
import dev.kept.sandbox.confluence.state.Wiki;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code SpaceManager} answers. Like the product's, it checks no permission. */
final class SpaceAnswers {

    private final Wiki wiki;
    private final Entities entities;

    SpaceAnswers(Wiki wiki, Entities entities) {
        this.wiki = wiki;
        this.entities = entities;
    }

    @Nullable
    Space getSpace(String key) {
        return wiki.space(key).map(entities::space).orElse(null);
    }

    @Nullable
    Space getSpace(long id) {
        return wiki.spaces().stream()
                .filter(space -> space.id() == id)
                .findFirst()
                .map(entities::space)
                .orElse(null);
    }

    List<Space> getAllSpaces() {
        return wiki.spaces().stream().map(entities::space).toList();
    }
}
