/*
 * Brings the dashboard's items to life: makes the module that an item names and has it draw itself, or draw its form when
 * the person chooses Edit. An item that fails says so and leaves the others alone.
 */
(function ($) {
    "use strict";
    var items = JSON.parse(document.getElementById("dashboard-items").textContent);

    function api(item, start) {
        var frame = $("#gadget-" + item.id + "-chrome");
        var title = frame.find(".dashboard-item-title");
        var events = $({});
        return {
            events: events,
            getGadgetId: function () { return item.id; },
            getTitle: function () { return title.text(); },
            setTitle: function (text) { title.text(text); },
            resize: function () { frame.css("height", "auto"); },
            forceLayoutRefresh: function () { frame.css("height", "auto"); },
            showLoadingBar: function () { frame.attr("aria-busy", "true"); },
            hideLoadingBar: function () { frame.removeAttr("aria-busy"); },
            getRefreshFieldValue: function () { return "false"; },
            initRefresh: function (preferences, refresh) { frame.data("refresh", refresh); },
            closeEdit: function () { start(); },
            savePreferences: function (preferences) {
                return $.ajax({
                    url: AJS.contextPath() + "/rest/dashboards/1.0/10000/gadget/" + item.key + "/prefs",
                    type: "PUT",
                    contentType: "application/json",
                    data: JSON.stringify(preferences)
                }).then(function () { window.location.reload(); });
            },
            on: function (name, call) { events.on(name, call); },
            once: function (name, call) { events.one(name, call); }
        };
    }

    function begin(item) {
        var content = $("#gadget-" + item.id);
        var drawn = content.html();
        var instance;
        var mine = api(item, render);

        function attempt(step) {
            try {
                step();
            } catch (error) {
                console.error(error);
                content.html($("<div class='aui-message aui-message-error' role='alert'></div>").text(
                    "This item cannot be shown: " + error.message));
            }
        }

        function render() {
            attempt(function () {
                content.html(drawn);
                instance.render(content, $.extend({}, item.preferences));
                mine.events.trigger("afterRender");
            });
        }

        attempt(function () {
            var Item = window.require(item.module);
            instance = new Item(mine);
            render();
        });
        if (item.configurable && instance && instance.renderEdit) {
            $("<button type='button' class='aui-button aui-button-link dashboard-item-edit'>Edit</button>")
                .on("click", function () {
                    attempt(function () { instance.renderEdit(content, $.extend({}, item.preferences)); });
                })
                .insertAfter("#gadget-" + item.id + "-title");
        }
    }

    items.forEach(begin);
})(window.jQuery);
