package dev.kept.core.hook;

import dev.kept.core.Answer;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.SharedSecret;
import java.util.List;

/** What those who administer a project do about its hooks. Refused to everybody else. */
public interface ProjectHooks {

    Answer<HooksView> view(String projectKey);

    /** Adds a hook that is on; its secret is told this once. */
    Answer<HookChange> add(String projectKey, String address, List<String> events);

    /** Does something with one of the project's hooks. */
    Answer<HookChange> order(String projectKey, String hook, HookOrder order);

    /** Sends a message once more, under its own id. */
    Answer<HookChange> again(String projectKey, String delivery);

    /** What can be done with a hook. */
    enum HookOrder implements Coded {
        ON,
        OFF,
        REMOVE,
        /** Sends something that says that it is no news. */
        TRY,
        /** Makes a new secret; the old one signs nothing any more. */
        SECRET
    }

    /**
     * The hooks of a project.
     *
     * @param key the project's
     * @param name the project's
     * @param leaves whether anything may leave the house
     */
    record HooksView(String key, String name, boolean leaves, List<HookView> hooks) {
        public HooksView {
            hooks = List.copyOf(hooks);
        }
    }

    /**
     * One hook.
     *
     * @param latest what it was told last, the latest first
     */
    record HookView(Hook hook, List<HookDelivery> latest) {
        public HookView {
            latest = List.copyOf(latest);
        }
    }

    /**
     * What is so after something was done.
     *
     * @param made a new secret, to be shown this once; {@code null} when none was made
     */
    record HookChange(HooksView view, @Nullable SharedSecret made) {}
}
