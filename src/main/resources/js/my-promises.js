/** The dashboard item My promises: the product draws it, this only lets the viewer choose the number of rows. */
define('kept/my-promises', ['jquery'], function ($) {
    'use strict';

    function Item(api) {
        this.api = api;
    }

    Item.prototype.render = function () {
        this.api.resize();
    };

    Item.prototype.renderEdit = function (context) {
        var api = this.api;
        var element = $(context);
        var drawn = element.find('.kept-mine');
        var form = $('<form class="aui"></form>');
        var field = $('<input class="text short-field" type="number" min="1" max="50" id="kept-mine-rows" required>');
        field.val(drawn.data('rows'));
        form.append(
            $('<div class="field-group"></div>').append(
                $('<label for="kept-mine-rows"></label>').text(drawn.data('rows-label')), field),
            $('<div class="buttons-container"></div>').append(
                $('<button class="aui-button aui-button-primary" type="submit"></button>').text(drawn.data('save')),
                $('<button class="aui-button aui-button-link" type="button"></button>')
                    .text(drawn.data('cancel'))
                    .on('click', function () { api.closeEdit(); })));
        form.on('submit', function (event) {
            event.preventDefault();
            api.savePreferences({rows: String(field.val())});
        });
        element.empty().append(form);
        field.trigger('focus');
        api.resize();
    };

    return Item;
});
