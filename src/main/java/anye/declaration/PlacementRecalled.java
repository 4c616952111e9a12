package anye.declaration;

/** 重新登记 or 删除: whatever was asked of the office about this person is void. */
public record PlacementRecalled(long placementId) {
}
