/* Promises from history: follows runs while they run. Without scripts a link shows the present state. */
(function () {
    'use strict';

    var EVERY_MILLIS = 2000;

    function filled(pattern, values) {
        return pattern.replace(/\{(\d)\}/g, function (whole, place) {
            return values[Number(place)].toLocaleString(document.documentElement.lang || undefined);
        });
    }

    function show(row, table, run) {
        var bar = row.querySelector('progress');
        bar.max = Math.max(1, run.total);
        bar.value = run.processed;
        row.querySelector('.kept-backfill-progress').textContent =
            filled(table.dataset.progress, [run.processed, run.total]);
        row.querySelector('.kept-backfill-result').textContent =
            filled(table.dataset.result, [run.added, run.skipped, run.doubtfulCount]);
    }

    function follow(row, table) {
        fetch(table.dataset.url + encodeURIComponent(row.dataset.run), {headers: {'Accept': 'application/json'}})
            .then(function (response) {
                return response.ok ? response.json() : Promise.reject(response.status);
            })
            .then(function (run) {
                show(row, table, run);
                if (run.state === 'running') {
                    setTimeout(follow, EVERY_MILLIS, row, table);
                } else if (!document.getElementById('kept-backfill-report')) {
                    // Other buttons now, and another word for the state: the page knows both.
                    location.replace(location.href.replace(/[?&]started=true/, ''));
                }
            })
            .catch(function () {
                setTimeout(follow, 5 * EVERY_MILLIS, row, table);
            });
    }

    document.addEventListener('DOMContentLoaded', function () {
        var table = document.getElementById('kept-backfill-runs');
        if (table) {
            table.querySelectorAll('tr[data-running]').forEach(function (row) {
                setTimeout(follow, EVERY_MILLIS, row, table);
            });
        }
    });
}());
