/** The dashboard item My promises: the product draws it with its form, this only shows the form and saves what was chosen. */
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
        var form = $(element.find('.kept-mine template').html());
        form.find('[type=button]').on('click', function () { api.closeEdit(); });
        form.on('submit', function (event) {
            event.preventDefault();
            api.savePreferences({
                rows: String(form.find('[name=rows]').val()),
                project: String(form.find('[name=project]').val())
            });
        });
        element.empty().append(form);
        form.find('select').trigger('focus');
        api.resize();
    };

    return Item;
});
