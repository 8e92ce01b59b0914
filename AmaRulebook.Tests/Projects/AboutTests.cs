using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>プロジェクトのこと: one shared text with a version.</summary>
public class AboutTests
{
    private static readonly string[] Forms = ["endorsement", "cooperation", "grant"];
    private readonly AProject project = With(Green).AndWith(City);

    [Fact]
    public void It_begins_with_the_purpose_given_at_founding()
    {
        var (founded, _) = Project.Found("花壇づくり", "花をふやす", New("山田", Green), Support.Secrets.New(), project.Now);

        Assert.Equal(("花をふやす", 0), (founded!.AboutText.Purpose, founded.AboutVersion));
    }

    [Fact]
    public void Everybody_inside_may_save_it()
    {
        Assert.Null(Save(City, Text() with { Place = "中央公園", FormIds = ["grant", "endorsement"] }));

        Assert.Equal("中央公園", project.Project.AboutText.Place);
        Assert.Equal(["endorsement", "grant"], project.Project.AboutText.FormIds);
        Assert.Equal((1, project.Of(City).Id, project.Now), (project.Project.AboutVersion, project.Project.About!.ChangedBy, project.Project.About.ChangedAt));
    }

    [Fact]
    public void A_stale_save_is_refused_with_both_texts()
    {
        Assert.Null(Save(Green, Text() with { Place = "中央公園" }));

        var stale = Assert.IsType<StaleAbout>(Save(City, Text() with { Place = "北町公民館" }, basedOn: 0));

        Assert.Equal((RefusalKind.Stale, "中央公園", 1, "北町公民館"), (stale.Kind, stale.Current.Place, stale.Version, stale.Mine.Place));
        Assert.Equal(("中央公園", 1), (project.Project.AboutText.Place, project.Project.AboutVersion));
    }

    [Fact]
    public void What_reads_as_before_changes_nothing_even_on_an_old_version()
    {
        Assert.Null(Save(Green, Text() with { Place = "中央公園" }));
        Assert.Null(Save(City, Text() with { Place = "中央公園" }, basedOn: 0));

        Assert.Equal((1, project.Of(Green).Id), (project.Project.AboutVersion, project.Project.About!.ChangedBy));
    }

    [Fact]
    public void No_form_means_undecided_and_may_be_saved_again()
    {
        Save(Green, Text() with { FormIds = ["grant"] });
        Assert.Null(Save(Green, Text() with { FormIds = [] }));

        Assert.Empty(project.Project.AboutText.FormIds);
    }

    [Fact]
    public void The_name_is_mended_here_too()
    {
        Assert.Null(Save(City, Text() with { Name = " 中央公園の花だんづくり " }));

        Assert.Equal(("中央公園の花だんづくり", 1), (project.Project.Name, project.Project.AboutVersion));
    }

    [Fact]
    public void A_project_is_never_without_a_name()
    {
        var before = project.Project.Name;

        Assert.Equal(RefusalKind.Invalid, Save(City, Text() with { Name = "　" })!.Kind);

        Assert.Equal(before, project.Project.Name);
    }

    [Fact]
    public void A_form_that_the_book_does_not_have_is_refused() =>
        Assert.Equal(RefusalKind.Invalid, Save(Green, Text() with { FormIds = ["grant", "<script>"] })!.Kind);

    [Theory]
    [InlineData(AboutField.Name)]
    [InlineData(AboutField.Purpose)]
    [InlineData(AboutField.Department)]
    [InlineData(AboutField.Period)]
    [InlineData(AboutField.Place)]
    [InlineData(AboutField.Contact)]
    public void A_text_over_its_limit_or_unfit_is_refused_and_the_field_is_named(AboutField field)
    {
        foreach (var text in new[] { new string('あ', field.Limit() + 1), "a\u202eb", "\ud800" })
        {
            var refusal = Save(Green, Text().With(field, text));

            Assert.Equal(RefusalKind.Invalid, refusal!.Kind);
            Assert.Contains($"「{field.Title()}」", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Null(Save(Green, Text().With(field, new string('あ', field.Limit()))));
    }

    private static AboutText Text() => new("花壇づくり", "", [], "", "", "", "");

    private Refusal? Save(string party, AboutText text, int? basedOn = null) => project.Project.Describe(
        project.Of(party), new GivenAbout(text, basedOn ?? project.Project.AboutVersion), Forms, project.Now);
}
