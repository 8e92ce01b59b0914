using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

public class EndingTests
{
    private readonly AProject project = With(Green, "山田").AndWith(City, "佐藤");

    [Theory]
    [InlineData(EndingKind.Completed)]
    [InlineData(EndingKind.Cancelled)]
    [InlineData(EndingKind.NotTogether)]
    public void Anybody_inside_may_end_it_with_a_word_why(EndingKind kind)
    {
        Assert.Null(End(City, kind, "よく話し合いました。"));

        var ending = project.Project.Ending!;
        Assert.Equal((kind, "よく話し合いました。", project.Of(City).Id, project.Now), (ending.Kind, ending.Reason, ending.EndedBy, ending.EndedAt));
    }

    [Fact]
    public void Twice_is_harmless_and_keeps_who_ended_it()
    {
        End(Green, EndingKind.Completed, "");
        Assert.Null(End(City, EndingKind.Completed, ""));

        Assert.Equal(project.Of(Green).Id, project.Project.Ending!.EndedBy);
    }

    [Fact]
    public void An_end_of_another_kind_or_with_another_word_is_refused_and_says_who_was_first()
    {
        End(Green, EndingKind.Completed, "");

        foreach (var refusal in new[] { End(City, EndingKind.Cancelled, ""), End(City, EndingKind.Completed, "別の理由") })
        {
            Assert.Equal(RefusalKind.Closed, refusal!.Kind);
            Assert.Contains("山田さんが先に「完了」", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal((EndingKind.Completed, ""), (project.Project.Ending!.Kind, project.Project.Ending.Reason));
    }

    [Theory]
    [InlineData((EndingKind)0, "")]
    [InlineData((EndingKind)4, "")]
    [InlineData(EndingKind.Completed, "a\u202eb")]
    public void An_unknown_kind_and_an_unfit_word_are_refused(EndingKind kind, string reason)
    {
        Assert.Equal(RefusalKind.Invalid, End(Green, kind, reason)!.Kind);
        Assert.Null(project.Project.Ending);
    }

    [Fact]
    public void It_goes_on_again_and_twice_is_harmless()
    {
        End(Green, EndingKind.NotTogether, "今年は人手がありません。");
        Assert.NotNull(project.Project.RefuseEnded());

        project.Project.Reopen();
        project.Project.Reopen();

        Assert.Null(project.Project.Ending);
        Assert.Null(project.Project.RefuseEnded());
        Assert.Null(End(City, EndingKind.Completed, "できました。"));
    }

    private Refusal? End(string party, EndingKind kind, string reason) => project.Project.End(project.Of(party), kind, reason, project.Now);
}
