package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.house.HouseRules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The settings over REST. */
class SettingsResourceTest {

    private final RestHost host = new RestHost();

    @BeforeEach
    void a_system_administrator_asks() {
        when(host.users.getRemoteUserKey()).thenReturn(new UserKey("u-admin"));
        when(host.users.isSystemAdmin(new UserKey("u-admin"))).thenReturn(true);
    }

    private RestHost.Reply put(String query, String json) {
        return host.send("PUT", "settings" + query, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private String changed() {
        String file = host.get("settings").json().toString();
        assertTrue(file.contains("\"correctMinutes\":15"), file);
        return file.replace("\"correctMinutes\":15", "\"correctMinutes\":3");
    }

    @Test
    void a_preview_tells_the_change_and_changes_nothing() {
        RestHost.Reply reply = host.post("settings/previews", changed());
        assertEquals(200, reply.status());
        assertEquals(
                "{\"version\":1,\"saved\":false,\"changes\":"
                        + "[{\"place\":\"rules.correctMinutes\",\"before\":\"15\",\"after\":\"3\"}]}",
                reply.json().toString());
        assertEquals(HouseRules.STANDARD, host.rules.current());
    }

    @Test
    void what_is_put_is_what_is_told_then() {
        String file = changed();
        assertEquals(200, put("?reason=as%20on%20test", file).status());
        assertEquals(3, host.rules.current().correctMinutes());
        assertEquals(file, host.get("settings").json().toString());
    }

    @Test
    void what_is_wrong_is_told_by_its_place_and_changes_nothing() {
        String file = changed();
        RestHost.isProblem(put("", file), 400, "invalid", "reason");
        RestHost.isProblem(put("?reason=x", "no"), 400, "invalid", "body");
        RestHost.isProblem(put("?reason=x", "{\"version\":1}"), 400, "invalid", "rules");
        String wrong = file.replace("\"reopenDays\":14", "\"reopenDays\":-1");
        RestHost.isProblem(put("?reason=x", wrong), 400, "invalid", "rules.reopenDays");
        assertEquals(HouseRules.STANDARD, host.rules.current());
    }

    @Test
    void others_are_told_nothing() {
        String file = changed();
        when(host.users.isSystemAdmin(new UserKey("u-admin"))).thenReturn(false);
        RestHost.isProblem(host.get("settings"), 403, "forbidden", "");
        RestHost.isProblem(put("?reason=x", "no"), 403, "forbidden", "");
        RestHost.isProblem(host.post("settings/previews", file), 403, "forbidden", "");
        host.loggedIn = false;
        RestHost.isProblem(host.get("settings"), 401, "not_logged_in", "");
    }
}
