using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Content.Watching;

public class FolderStampTests
{
    [Fact]
    public void The_same_texts_have_the_same_stamp_and_other_files_do_not_count()
    {
        using var folder = new RulebookFolder();
        var before = FolderStamp.Of(folder.Path);

        folder.With("checklists/.planning.md.swp", "x").With("picture.png", "x");

        Assert.Equal(before, FolderStamp.Of(folder.Path));
    }

    [Fact]
    public void An_edit_a_new_file_and_a_removed_file_change_the_stamp()
    {
        using var folder = new RulebookFolder();
        var stamps = new HashSet<FolderStamp> { FolderStamp.Of(folder.Path) };

        Assert.True(stamps.Add(FolderStamp.Of(folder.WithText("ほかの文").Path)));
        Assert.True(stamps.Add(FolderStamp.Of(folder.With("rulebook/03-new.md", "").Path)));
        Assert.True(stamps.Add(FolderStamp.Of(folder.With("figures/new.svg", "").Path)));
        Assert.True(stamps.Add(FolderStamp.Of(folder.Without(SmallBook.FormsFile).Path)));
    }

    [Fact]
    public void A_save_of_the_same_length_changes_the_stamp()
    {
        using var folder = new RulebookFolder();
        var before = FolderStamp.Of(folder.Path);
        var file = Path.Combine(folder.Path, SmallBook.BookFile);

        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddMilliseconds(1));

        Assert.NotEqual(before, FolderStamp.Of(folder.Path));
    }

    [Fact]
    public void A_folder_that_is_gone_has_the_empty_stamp()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(new FolderStamp(""), FolderStamp.Of(folder["nowhere"]));
    }
}
