/** The public check of a letter, and 年审认证 by the office. */
package anye.letter.web;
