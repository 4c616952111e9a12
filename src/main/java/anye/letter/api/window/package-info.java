/** Receipts of the window over HTTP. */
package anye.letter.api.window;
