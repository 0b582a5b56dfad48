package org.quandian.ui;

/**
 * What stands around every page and shows what the workbench does.
 *
 * @param header above
 * @param status below
 * @param ledgers the switch of the ledgers
 */
record BenchFrame(HeaderBar header, StatusLine status, LedgerDesk ledgers) {}
