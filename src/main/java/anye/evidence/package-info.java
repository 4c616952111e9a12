/**
 * Evidence (证明材料): uploaded files. What arrives is counted, recognised by its content, taken apart once and, if it is
 * a picture, drawn anew, so that nothing is kept that a reviewer could not see.
 *
 * <p>Accepted are jpeg, jpg, png and pdf of at most 10 MB (操作手册, 上传文件). What a file is called decides nothing.
 */
package anye.evidence;
