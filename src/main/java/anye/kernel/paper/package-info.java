/** What every paper is drawn with. */
package anye.kernel.paper;
