/*
 * The module loader of the products' pages, define and require: a module is made when it is first asked for, from the
 * modules it names. It comes after AUI and jQuery, which would define themselves as modules rather than be there at once.
 */
(function () {
    "use strict";
    var waiting = {};
    var made = {};

    function make(name) {
        if (Object.prototype.hasOwnProperty.call(made, name)) {
            return made[name];
        }
        var definition = waiting[name];
        if (!definition) {
            throw new Error("There is no module " + name);
        }
        if (definition.making) {
            throw new Error("The module " + name + " needs itself");
        }
        definition.making = true;
        var module = { exports: {} };
        var values = definition.names.map(function (needed) {
            if (needed === "require") {
                return window.require;
            }
            if (needed === "exports") {
                return module.exports;
            }
            return needed === "module" ? module : make(needed);
        });
        var value = typeof definition.factory === "function"
            ? definition.factory.apply(null, values)
            : definition.factory;
        made[name] = value === undefined ? module.exports : value;
        return made[name];
    }

    window.define = function (name, names, factory) {
        if (typeof name !== "string") {
            throw new Error("A module without a name cannot be found: define('name', ...)");
        }
        if (!Array.isArray(names)) {
            factory = names;
            names = typeof factory === "function" && factory.length ? ["require", "exports", "module"] : [];
        }
        if (!waiting[name] && !Object.prototype.hasOwnProperty.call(made, name)) {
            waiting[name] = { names: names, factory: factory };
        }
    };
    window.define.amd = { jQuery: true };

    /* With one name the module itself; with a list the function is called later with the modules. */
    window.require = function (names, ready) {
        if (typeof names === "string") {
            return make(names);
        }
        setTimeout(function () {
            var values = names.map(make);
            if (ready) {
                ready.apply(null, values);
            }
        }, 0);
        return undefined;
    };

    window.define("jquery", function () { return window.jQuery; });
    window.define("ajs", function () { return window.AJS; });
    window.define("wrm/context-path", function () { return window.WRM.contextPath; });
    window.define("wrm/data", function () { return window.WRM.data; });
})();
