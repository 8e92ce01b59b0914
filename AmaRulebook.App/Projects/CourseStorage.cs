using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Projects;

/// <summary>What a project has one of or none is always read with it.</summary>
internal sealed class CourseStorage : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.Ignore(project => project.AboutText);
        builder.HasOne(project => project.About).WithOne().HasForeignKey<ProjectAbout>(about => about.ProjectId);
        builder.HasOne(project => project.Ending).WithOne().HasForeignKey<ProjectEnding>(ending => ending.ProjectId);
        builder.HasOne(project => project.Meeting).WithOne().HasForeignKey<Meeting>(meeting => meeting.ProjectId);
        builder.Ignore(project => project.Number);
        builder.HasOne(project => project.RegisterEntry).WithOne().HasForeignKey<RegisterEntry>(entry => entry.ProjectId);
        builder.Navigation(project => project.RegisterEntry).AutoInclude();
        builder.Navigation(project => project.About).AutoInclude();
        builder.Navigation(project => project.Ending).AutoInclude();
        builder.Navigation(project => project.Meeting).AutoInclude();
    }
}

internal sealed class ProjectAboutStorage : IEntityTypeConfiguration<ProjectAbout>
{
    public void Configure(EntityTypeBuilder<ProjectAbout> builder)
    {
        builder.ToTable("ProjectAbouts");
        builder.HasKey(about => about.ProjectId);
        builder.Property(about => about.ProjectId).ValueGeneratedNever();
        builder.HasText(nameof(ProjectAbout.Department), Limits.AboutLine);
        builder.HasText(nameof(ProjectAbout.Period), Limits.AboutLine);
        builder.HasText(nameof(ProjectAbout.Place), Limits.AboutLine);
        builder.HasText(nameof(ProjectAbout.Contact), Limits.Contact);
    }
}

internal sealed class ProjectEndingStorage : IEntityTypeConfiguration<ProjectEnding>
{
    public void Configure(EntityTypeBuilder<ProjectEnding> builder)
    {
        builder.ToTable("ProjectEndings");
        builder.HasKey(ending => ending.ProjectId);
        builder.Property(ending => ending.ProjectId).ValueGeneratedNever();
        builder.HasText(nameof(ProjectEnding.Reason), Limits.EndingReason);
    }
}

internal sealed class MeetingStorage : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings");
        builder.HasKey(meeting => meeting.ProjectId);
        builder.Property(meeting => meeting.ProjectId).ValueGeneratedNever();
        builder.HasText(nameof(Meeting.Place), Limits.AboutLine);
        builder.HasText(nameof(Meeting.Note), Limits.MeetingNote);
    }
}

internal sealed class RegisterEntryStorage : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.ToTable("RegisterEntries");
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedOnAdd();
    }
}
