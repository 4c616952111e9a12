/** Papers brought to the window over HTTP. */
package anye.review.window.api;
