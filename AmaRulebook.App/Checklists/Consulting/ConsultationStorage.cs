using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Checklists.Consulting;

internal sealed class ConsultationStorage : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.ToTable("Consultations");
        builder.Property(consultation => consultation.Id).ValueGeneratedNever();
        builder.Property(consultation => consultation.ItemId).HasMaxLength(40);
        builder.HasText(nameof(Consultation.Text), ConsultationLimits.Text);
        builder.Property(consultation => consultation.AssigneeName).HasMaxLength(Limits.PersonName);   // a copy of the account's name, which is checked
        builder.HasIndex(consultation => consultation.AskedAt);
        builder.Ignore(consultation => consultation.Happened);
        builder.HasIndex(consultation => consultation.ProjectId);
        builder.HasOne<Project>().WithMany().HasForeignKey(consultation => consultation.ProjectId);
        builder.HasOne<Party>().WithMany().HasForeignKey(consultation => consultation.PartyId);
        builder.HasMany(consultation => consultation.Entries).WithOne().HasForeignKey(entry => entry.ConsultationId);
    }
}

internal sealed class ConsultationEntryStorage : IEntityTypeConfiguration<ConsultationEntry>
{
    public void Configure(EntityTypeBuilder<ConsultationEntry> builder)
    {
        builder.ToTable("ConsultationEntries");
        builder.HasKey(entry => new { entry.ConsultationId, entry.Number });
        builder.HasText(nameof(ConsultationEntry.DeskName), Limits.PersonName);
        builder.HasText(nameof(ConsultationEntry.Text), ConsultationLimits.Text);
    }
}
