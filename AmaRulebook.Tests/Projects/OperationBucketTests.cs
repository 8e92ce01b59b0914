using Xunit;

namespace AmaRulebook.Projects;

public class OperationBucketTests
{
    [Fact]
    public void Twenty_operations_at_once_are_taken_and_a_flood_is_not()
    {
        using var bucket = new OperationBucket();

        var taken = Enumerable.Range(0, 10_000).Select(_ => bucket.TryTake()).ToList();

        Assert.All(taken.Take(20), Assert.True);
        Assert.Contains(false, taken);
    }
}
