/* What the products give every page beside AUI: the context path, page data and texts. */
(function () {
    "use strict";
    function meta(name) {
        var element = document.querySelector('meta[name="' + name + '"]');
        return element ? element.getAttribute("content") : "";
    }
    window.AJS = window.AJS || {};
    window.WRM = window.WRM || {};
    WRM._data = WRM._data || {};
    WRM.contextPath = function () {
        return meta("ajs-context-path");
    };
    WRM.data = WRM.data || {};
    WRM.data.claim = function (key) {
        var text = WRM._data[key];
        delete WRM._data[key];
        return text === undefined ? undefined : JSON.parse(text);
    };
    AJS.Meta = AJS.Meta || {
        get: function (key) {
            return meta("ajs-" + key) || undefined;
        }
    };
})();
