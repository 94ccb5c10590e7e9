package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module loader of the hosts' pages, run by Node, which fetches AUI for the hosts as well. */
class AmdLoaderTest {
    private static final String LOADER = "/dev/kept/sandbox/host/amd.js";

    @TempDir
    Path folder;

    private String printed(String script) throws Exception {
        Path loader = folder.resolve("amd.js");
        Files.write(loader, AmdLoaderTest.class.getResourceAsStream(LOADER).readAllBytes());
        String page = "global.window = { jQuery: 'jQuery', AJS: 'AJS', WRM: { contextPath: 'path', data: 'data' } };"
                + "eval(require('fs').readFileSync(process.argv[1], 'utf8'));"
                + "var define = window.define, say = function (x) { console.log(String(x)); };"
                + "(function (require) {" + script + "})(window.require);";
        Process node = new ProcessBuilder("node", "-e", page, loader.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), output);
        return output.strip();
    }

    @Test
    void a_module_is_made_once_from_the_modules_it_names() throws Exception {
        assertEquals(
                "making\njQuery and 1\njQuery and 1",
                printed("define('b', ['jquery', 'a'], function ($, a) { say('making'); return $ + ' and ' + a; });"
                        + "define('a', function () { return 1; }); say(require('b')); say(require('b'));"));
    }

    @Test
    void a_list_is_answered_later() throws Exception {
        assertEquals(
                "first\nAJS path",
                printed("require(['ajs', 'wrm/context-path'], function (ajs, path) { say(ajs + ' ' + path); });"
                        + "say('first');"));
    }

    @Test
    void a_factory_may_fill_exports() throws Exception {
        assertEquals(
                "2", printed("define('c', function (require, exports) { exports.two = 2; }); say(require('c').two);"));
    }

    @Test
    void a_module_that_is_not_there_or_needs_itself_is_named() throws Exception {
        assertEquals(
                "There is no module nowhere\nThe module x needs itself",
                printed("try { require('nowhere'); } catch (e) { say(e.message); }"
                        + "define('x', ['y'], function () {}); define('y', ['x'], function () {});"
                        + "try { require('x'); } catch (e) { say(e.message); }"));
    }
}
