/** The papers over HTTP. */
package anye.letter.api;
