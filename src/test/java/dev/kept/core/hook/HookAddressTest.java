package dev.kept.core.hook;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an address of a hook, where hooks may lead, and which addresses lie outside of every house. */
class HookAddressTest {

    private static HookAddress address(String text) {
        return given(HookAddress.typed(text));
    }

    @Test
    void an_address_is_read_as_it_was_typed() {
        HookAddress one = address(" HTTPS://Hooks.Example.com/a%20b?key=s%26t ");
        assertEquals("hooks.example.com", one.host());
        assertEquals(443, one.port());
        assertEquals("https://hooks.example.com", one.origin());
        assertEquals("hooks.example.com", one.hostHeader());
        assertEquals("/a%20b?key=s%26t", one.target());
        assertTrue(one.secure());
        HookAddress other = address("http://[::1]:8080");
        assertEquals("::1", other.host());
        assertEquals("http://[::1]:8080", other.origin());
        assertEquals("[::1]:8080", other.hostHeader());
        assertEquals("/", other.target());
        assertFalse(other.secure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hooks.example.com",
                "//hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "jar:https://hooks.example.com!/",
                "https:///path",
                "https://user:word@hooks.example.com/",
                "https://hooks.example.com/#part",
                "https://hooks.example.com:0/",
                "https://hooks.example.com:70000/",
                "https://0x7f.0.0.1/",
                "https://hooks.example.com/a b",
                "https://hooks.example.com/a\r\nX-Evil: 1",
                "https://b\u00fcro.example.com/",
                "https://hooks.example.com\\@evil.example.com/",
            })
    void anything_else_is_refused(String typed) {
        assertInstanceOf(Answer.Refused.class, HookAddress.typed(typed));
    }

    @Test
    void a_long_address_is_refused() {
        String start = "https://hooks.example.com/";
        String longest = start + "a".repeat(HookAddress.LONGEST - start.length());
        assertEquals(longest, address(longest).text());
        assertInstanceOf(Answer.Refused.class, HookAddress.typed(longest + "a"));
    }

    @Test
    void hooks_lead_nowhere_unless_an_entry_says_so() {
        HookAddress secure = address("https://hooks.example.com/x");
        HookAddress plain = address("http://hooks.example.com/x");
        assertFalse(AllowedHosts.NONE.allow(secure));
        AllowedHosts host = given(AllowedHosts.typed("\n Hooks.Example.com \n"));
        assertTrue(host.allow(secure));
        assertTrue(host.allow(address("https://hooks.example.com:8443/")));
        assertFalse(host.allow(plain));
        assertFalse(host.allow(address("https://hooks.example.com.evil.example/")));
        assertFalse(host.anywhere(secure));
        AllowedHosts every = given(AllowedHosts.typed("*"));
        assertTrue(every.allow(secure));
        assertFalse(every.allow(plain));
        assertFalse(every.anywhere(secure));
        AllowedHosts origin = given(AllowedHosts.typed("http://hooks.example.com"));
        assertTrue(origin.allow(plain));
        assertTrue(origin.anywhere(plain));
        assertFalse(origin.allow(secure));
        assertFalse(origin.allow(address("http://hooks.example.com:8080/x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example.com/path", "https://hooks.example.com:443", "*.example.com", "a b"})
    void what_is_no_host_is_no_entry(String line) {
        assertInstanceOf(Answer.Refused.class, AllowedHosts.typed("good.example.com\n" + line));
    }

    @Test
    void the_list_has_an_end() {
        String lines = "h.example.com\n";
        StringBuilder many = new StringBuilder();
        for (int one = 0; one <= AllowedHosts.MOST; one++) {
            many.append(one).append(lines);
        }
        assertInstanceOf(Answer.Refused.class, AllowedHosts.typed(many.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "93.184.216.34, true",
        "172.15.255.255, true",
        "172.32.0.0, true",
        "100.63.255.255, true",
        "2606:2800:220:1::1, true",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "100.64.0.1, false",
        "127.0.0.1, false",
        "127.9.9.9, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "198.19.255.255, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::ffff:127.0.0.1, false",
        "::127.0.0.1, false",
        "64:ff9b::7f00:1, false",
        "2001::1, false",
        "2001:db8::1, false",
        "2002:7f00:1::1, false",
        "3fff::1, false",
        "fc00::1, false",
        "fd12::1, false",
        "fe80::1, false",
        "ff02::1, false"
    })
    void public_addresses_are_told_from_all_others(String address, boolean isPublic) throws UnknownHostException {
        assertEquals(isPublic, PublicAddress.is(InetAddress.getByName(address)));
    }
}
