/* AUI takes the context path from whoever defined AJS before it; it cannot be set afterwards. */
window.AJS = {
    contextPath: function () {
        "use strict";
        return document.querySelector('meta[name="ajs-context-path"]').getAttribute("content");
    }
};
