/** Sheets over HTTP: the template of 批量导入, its bad lines, and how far it has come. */
package anye.declaration.api;
